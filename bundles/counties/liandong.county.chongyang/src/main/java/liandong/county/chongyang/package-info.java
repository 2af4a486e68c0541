/** What Chongyang County says: tables in COUNTY-INF, and the standard items that it adopts. */
package liandong.county.chongyang;
