// Generated from City by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link City} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CityBuilder {
    private String country;

    private String name;

    private int size;

    private Place at;

    private Many<Shop> shops = Many.unloaded();

    private One<Shop> near = One.unloaded();

    private Many<City> neighbours = Many.unloaded();

    /**
     * A builder without any component.
     */
    public CityBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static CityBuilder from(City city) {
        return new CityBuilder()
                .country(city.country())
                .name(city.name())
                .size(city.size())
                .at(city.at())
                .shops(city.shops())
                .near(city.near())
                .neighbours(city.neighbours());
    }

    public CityBuilder country(String country) {
        this.country = country;
        return this;
    }

    public CityBuilder name(String name) {
        this.name = name;
        return this;
    }

    public CityBuilder size(int size) {
        this.size = size;
        return this;
    }

    public CityBuilder at(Place at) {
        this.at = at;
        return this;
    }

    public CityBuilder shops(Many<Shop> shops) {
        this.shops = shops;
        return this;
    }

    public CityBuilder near(One<Shop> near) {
        this.near = near;
        return this;
    }

    public CityBuilder neighbours(Many<City> neighbours) {
        this.neighbours = neighbours;
        return this;
    }

    /**
     * The record.
     */
    public City build() {
        return new City(country, name, size, at, shops, near, neighbours);
    }
}
