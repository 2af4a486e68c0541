/** What carries a case through a workflow engine instead of through Liandong. */
package liandong.bench.peers;
