using Microsoft.CodeAnalysis;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>Looks at injections made on trial: they hold when no document that changes has a new error or warning, and their sends are reported no more.</summary>
internal sealed class InjectionCheck(Solution before, CancellationToken cancellation)
{
    private readonly SolutionReports _before = new(before, cancellation);

    /// <param name="after">The solution with the injections, and others that hold.</param>
    /// <param name="changed">The documents to look at.</param>
    /// <param name="sends">How many sends of a document are reported no more.</param>
    public async Task<bool> HoldsAsync(Solution after, IReadOnlyCollection<DocumentId> changed, Func<DocumentId, int> sends)
    {
        var reports = new SolutionReports(after, cancellation);
        foreach (var id in changed)
        {
            var was = await _before.OfCompilerAsync(id).ConfigureAwait(false);
            var @is = await reports.OfCompilerAsync(id).ConfigureAwait(false);
            if (@is.Any(found => found.Value > (was.TryGetValue(found.Key, out var known) ? known : 0)))
                return false;
        }

        foreach (var project in changed.Where(id => sends(id) > 0).GroupBy(id => id.ProjectId))
        {
            var was = await _before.SendsAsync([.. project]).ConfigureAwait(false);
            var @is = await reports.SendsAsync([.. project]).ConfigureAwait(false);
            if (project.Any(id => @is[id] > was[id] - sends(id)))
                return false;
        }

        return true;
    }
}
