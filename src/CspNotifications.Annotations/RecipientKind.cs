namespace CspNotifications;

/// <summary>Who gets a notification.</summary>
public enum RecipientKind
{
    /// <summary>A customer of the partner, with no other relationship to Microsoft.</summary>
    CspCustomer = 1,

    /// <summary>A customer who also has an existing commercial relationship with Microsoft.</summary>
    DirectCustomer = 2,

    /// <summary>The CSP partner itself.</summary>
    Partner = 3,

    /// <summary>The sender's own staff.</summary>
    Internal = 4,
}
