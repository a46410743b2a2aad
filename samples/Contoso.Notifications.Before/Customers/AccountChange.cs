namespace Contoso.Notifications.Customers;

public enum ChangeCause
{
    SeatsAdded,
    DataMoved,
    SignInAttack,
    Cancelled,
}

public sealed record AccountChange(ChangeCause Cause, string Description);
