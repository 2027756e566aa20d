package dev.vorm.sample.existing;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;
import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;

/** The public sample database Northwind: a trading company. */
@SuppressWarnings("vorm.index")
public final class Northwind {
    private Northwind() {}

    @Table("categories")
    public record Category(
            @Id Short categoryId,
            @Column(length = 15) String categoryName,
            @Nullable String description,
            @Nullable Buffer picture) {}

    @Table("customer_customer_demo")
    public record CustomerDemo(
            @Id Ref<Customer, String> customer, @Id Ref<Demographic, String> customerType) {}

    @Table("customer_demographics")
    public record Demographic(
            @Id @Column(length = 5) String customerTypeId,
            @Nullable String customerDesc) {}

    @Table("customers")
    public record Customer(
            @Id @Column(length = 5) String customerId,
            @Column(length = 40) String companyName,
            @Column(length = 30) @Nullable String contactName,
            @Column(length = 30) @Nullable String contactTitle,
            @Column(length = 60) @Nullable String address,
            @Column(length = 15) @Nullable String city,
            @Column(length = 15) @Nullable String region,
            @Column(length = 10) @Nullable String postalCode,
            @Column(length = 15) @Nullable String country,
            @Column(length = 24) @Nullable String phone,
            @Column(length = 24) @Nullable String fax) {}

    @Table("employees")
    public record Employee(
            @Id Short employeeId,
            @Column(length = 20) String lastName,
            @Column(length = 10) String firstName,
            @Column(length = 30) @Nullable String title,
            @Column(length = 25) @Nullable String titleOfCourtesy,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate hireDate,
            @Column(length = 60) @Nullable String address,
            @Column(length = 15) @Nullable String city,
            @Column(length = 15) @Nullable String region,
            @Column(length = 10) @Nullable String postalCode,
            @Column(length = 15) @Nullable String country,
            @Column(length = 24) @Nullable String homePhone,
            @Column(length = 4) @Nullable String extension,
            @Nullable Buffer photo,
            @Nullable String notes,
            @Relationship(column = "reports_to") @Nullable Ref<Employee, Short> reportsTo,
            @Column(length = 255) @Nullable String photoPath) {}

    @Table("employee_territories")
    public record EmployeeTerritory(
            @Id Ref<Employee, Short> employee, @Id Ref<Territory, String> territory) {}

    @Table("order_details")
    public record OrderLine(
            @Id Ref<Order, Short> order,
            @Id Ref<Product, Short> product,
            float unitPrice,
            short quantity,
            float discount) {}

    @Table("orders")
    public record Order(
            @Id Short orderId,
            @Nullable Ref<Customer, String> customer,
            @Nullable Ref<Employee, Short> employee,
            @Nullable LocalDate orderDate,
            @Nullable LocalDate requiredDate,
            @Nullable LocalDate shippedDate,
            @Relationship(column = "ship_via") @Nullable Ref<Shipper, Short> shipVia,
            @Nullable Float freight,
            @Column(length = 40) @Nullable String shipName,
            @Column(length = 60) @Nullable String shipAddress,
            @Column(length = 15) @Nullable String shipCity,
            @Column(length = 15) @Nullable String shipRegion,
            @Column(length = 10) @Nullable String shipPostalCode,
            @Column(length = 15) @Nullable String shipCountry) {}

    @Table("products")
    public record Product(
            @Id Short productId,
            @Column(length = 40) String productName,
            @Nullable Ref<Supplier, Short> supplier,
            @Nullable Ref<Category, Short> category,
            @Column(length = 20) @Nullable String quantityPerUnit,
            @Nullable Float unitPrice,
            @Nullable Short unitsInStock,
            @Nullable Short unitsOnOrder,
            @Nullable Short reorderLevel,
            int discontinued) {}

    @Table("region")
    public record Region(
            @Id Short regionId, @Column(length = 60) String regionDescription) {}

    @Table("shippers")
    public record Shipper(
            @Id Short shipperId,
            @Column(length = 40) String companyName,
            @Column(length = 24) @Nullable String phone) {}

    @Table("suppliers")
    public record Supplier(
            @Id Short supplierId,
            @Column(length = 40) String companyName,
            @Column(length = 30) @Nullable String contactName,
            @Column(length = 30) @Nullable String contactTitle,
            @Column(length = 60) @Nullable String address,
            @Column(length = 15) @Nullable String city,
            @Column(length = 15) @Nullable String region,
            @Column(length = 10) @Nullable String postalCode,
            @Column(length = 15) @Nullable String country,
            @Column(length = 24) @Nullable String phone,
            @Column(length = 24) @Nullable String fax,
            @Nullable String homepage) {}

    @Table("territories")
    public record Territory(
            @Id @Column(length = 20) String territoryId,
            @Column(length = 60) String territoryDescription,
            Ref<Region, Short> region) {}

    @Table("us_states")
    public record UsState(
            @Id Short stateId,
            @Column(length = 100) @Nullable String stateName,
            @Column(length = 2) @Nullable String stateAbbr,
            @Column(length = 50) @Nullable String stateRegion) {}
}
