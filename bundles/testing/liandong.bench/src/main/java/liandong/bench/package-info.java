/** Measures the product side by side with the limit and with its peers; never deployed. */
package liandong.bench;
