/** What Jiyuan City says: one class for each clause that is a rule, tables in COUNTY-INF. */
package liandong.county.jiyuan;
