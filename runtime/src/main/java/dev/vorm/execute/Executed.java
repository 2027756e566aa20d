package dev.vorm.execute;

/** Something that runs its statements on an executor, and can be had for another one: a repository. */
public interface Executed {
    /** The executor that the statements run on. */
    SqlExecutor executor();

    /**
     * The same on another executor.
     *
     * @return an object of this object's own class
     */
    Executed with(SqlExecutor executor);
}
