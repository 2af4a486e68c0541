package liandong.supervision;

import liandong.calendar.WorkingCalendar;
import liandong.places.Places;

/** By what a case is measured: the county's policy, the working days, the levels of its places. */
public record Measure(SupervisionPolicy policy, WorkingCalendar calendar, Places places) {}
