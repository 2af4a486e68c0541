/** What Jiyuan City says: tables in COUNTY-INF, so far no clause that is a rule. */
package liandong.county.jiyuan;
