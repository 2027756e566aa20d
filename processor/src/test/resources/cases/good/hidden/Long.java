package hidden;

/** Not an entity, and in the way all the same. */
public final class Long {}
