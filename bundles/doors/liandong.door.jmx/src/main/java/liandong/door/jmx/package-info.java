/** The versions of counties over JMX. */
package liandong.door.jmx;
