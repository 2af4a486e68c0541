/** What Shifang City says: tables in COUNTY-INF, so far no clause that is a rule. */
package liandong.county.shifang;
