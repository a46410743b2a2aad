namespace CspNotifications.CodeBases.Modules;

/// <summary>The names of one module: a part of a line-of-business application around one kind of record.</summary>
internal sealed record ModuleNames(int Number)
{
    private static readonly string[] Entities =
    [
        "Order", "Shipment", "Contract", "Ticket", "Booking", "Payment", "Product", "Offer", "Project", "Device",
        "License", "Claim", "Visit", "Budget", "Asset", "Delivery", "Course", "Voucher", "Tariff", "Meter",
    ];

    public string Namespace => $"Contoso.M{Number:D4}";

    public string Entity => Entities[Number % Entities.Length];

    public string Folder => $"M{Number:D4}/";
}
