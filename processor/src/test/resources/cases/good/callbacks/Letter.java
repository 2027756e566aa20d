package app;

import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

/** Callbacks whose result is a type variable where they are declared: one as it is, the other overridden. */
@Table("letters")
record Letter(@Id long id, String mark) implements Stamped<Letter> {
    @Override
    public Letter stamped() {
        return new Letter(id, "first class");
    }

    @Table("parcels")
    record Parcel(@Id long id) implements Stamped<Parcel> {
        @Override
        public Parcel stamped() {
            return this;
        }

        @Override
        @BeforeInsert
        public Parcel stamp() {
            return new Parcel(id + 1);
        }
    }
}
