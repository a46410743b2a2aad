using Contoso.Notifications.Jobs;

namespace Contoso.Notifications;

/// <summary>Runs every job once, then stops the host.</summary>
public sealed class NotificationWorker(
    IEnumerable<INotificationJob> jobs,
    IHostApplicationLifetime lifetime,
    ILogger<NotificationWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var job in jobs)
            {
                logger.LogInformation("Running {Job}", job.GetType().Name);
                await job.RunAsync(stoppingToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "A job failed");
            Environment.ExitCode = 1;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }
}
