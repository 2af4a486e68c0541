/** The calendar in force: the built-in table and the notices that came after it as data. */
package liandong.calendar.notices;
