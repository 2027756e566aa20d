package dev.vorm.driver.cancel;

import org.jspecify.annotations.Nullable;

/** Something that is looked at every few milliseconds while it is on a {@link WatchList}; once at a time on one. */
public abstract class Watched {
    // Guarded by the list
    @Nullable
    Watched before;

    @Nullable
    Watched after;

    boolean listed;

    /** Something that is on no list yet. */
    protected Watched() {}

    /**
     * Whether it is time for {@link #act}. Is asked often and under the list's guard, so it only looks.
     *
     * @param now {@link System#nanoTime}
     */
    protected abstract boolean due(long now);

    /** Does what is due, on an event loop; it is off the list then, and may go there again. */
    protected abstract void act(long now);
}
