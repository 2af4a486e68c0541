/** What Cangxi County says: one class for each clause that is a rule, tables in COUNTY-INF. */
package liandong.county.cangxi;
