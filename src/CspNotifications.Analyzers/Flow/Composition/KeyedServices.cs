using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Composition;

/// <summary>What the compilation registers by key. Nothing is looked for until somebody asks for a service by its key, and then once.</summary>
internal sealed class KeyedServices
{
    private readonly Lazy<bool> _isKnown;
    private readonly Lazy<ImmutableArray<KeyedRegistration>> _registered;

    public KeyedServices(Compilation compilation, AnnotationModel model)
    {
        _isKnown = new(() => !compilation.GetTypesByMetadataName(ContainerNames.FromKeyedServicesMetadataName).IsEmpty);
        _registered = new(() => KeyedRegistration.AllOf(compilation, model));
    }

    /// <summary>What is handed to a parameter that asks for a service by its key; <see langword="null"/> when nobody can say.</summary>
    public Shown? HandedTo(IParameterSymbol parameter)
    {
        if (!_isKnown.Value)
            return null;

        foreach (var attribute in parameter.OriginalDefinition.GetAttributes())
        {
            if (ContainerNames.IsKeyAttribute(attribute.AttributeClass)
                && attribute.ConstructorArguments.Length == 1
                && ServiceKey.Of(attribute.ConstructorArguments[0]) is { } key)
            {
                return Of(parameter.Type, key);
            }
        }

        return null;
    }

    /// <summary>What all registrations of a service under a key agree on; <see langword="null"/> when there is none.</summary>
    public Shown? Of(ITypeSymbol service, ServiceKey key)
    {
        var ofService = _registered.Value.Where(registration => registration.IsFor(service)).ToArray();
        var chosen = ofService.Where(registration => key.Equals(registration.Key)).ToArray();
        if (chosen.Length == 0)
            chosen = [.. ofService.Where(registration => registration.IsForOtherKeys)];

        // One whose key is only known when the program runs may be of this key too.
        return chosen.Length == 0
            ? null
            : WrittenResult.Agreed(chosen.Concat(ofService.Where(registration => registration is { Key: null, IsForOtherKeys: false })).Select(registration => registration.Implementation));
    }
}
