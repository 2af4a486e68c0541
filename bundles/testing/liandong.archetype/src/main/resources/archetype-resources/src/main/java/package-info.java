/** What ${countyEn} says: one class for each clause that is a rule, tables in COUNTY-INF. */
package ${package};
