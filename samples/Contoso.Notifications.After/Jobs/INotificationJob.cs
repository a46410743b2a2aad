namespace Contoso.Notifications.Jobs;

public interface INotificationJob
{
    Task RunAsync(CancellationToken cancellationToken);
}
