package dev.vorm.sample.mapping;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;

@Table("benches")
class Bench {
    @Id
    int park;

    @Id
    int number;

    @SoftDelete
    boolean gone;

    static Bench of(int park, int number) {
        Bench bench = new Bench();
        bench.park = park;
        bench.number = number;
        return bench;
    }
}
