namespace CspNotifications;

/// <summary>Who a notification is from.</summary>
public enum SenderOrigin
{
    /// <summary>The notification leaves from Microsoft: its address, its name, its service.</summary>
    Microsoft = 1,

    /// <summary>The notification leaves from the Cloud Solution Provider partner, who owns the customer relationship.</summary>
    Partner = 2,
}
