package liandong.itest;

/**
 * The category of tests that start the distribution as an operator has it, in processes of their
 * own. Much of their time they wait, so two of them run at once; what runs inside a container
 * shares one.
 */
public interface Shipped {}
