package app;

import dev.vorm.annotation.Check;

public class Position {
    @Check("latitude BETWEEN -90 AND 90 AND abs(longitude) <= 180")
    double latitude;

    private double longitude;

    public double getLongitude() {
        return longitude;
    }

    public void setLongitude(double longitude) {
        this.longitude = longitude;
    }
}
