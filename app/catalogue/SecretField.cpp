// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/SecretField.h"

#include "app/core/SecretWords.h"

namespace hui {

using namespace Qt::StringLiterals;

bool asksForSecret(const Parameter& parameter)
{
    return asksForSecret(QStringView(parameter.key))
        || asksForSecret(QStringView(parameter.label.zh))
        || asksForSecret(QStringView(parameter.label.en));
}

QList<Parameter> secretsAmong(const QList<Parameter>& parameters)
{
    QList<Parameter> secrets = parameters;
    secrets.removeIf([](const Parameter& parameter) { return !asksForSecret(parameter); });
    return secrets;
}

QList<Parameter> withoutSecrets(const QList<Parameter>& parameters)
{
    QList<Parameter> others = parameters;
    others.removeIf([](const Parameter& parameter) { return asksForSecret(parameter); });
    return others;
}

QStringList secretPlaces(const QList<Parameter>& parameters)
{
    QStringList places;
    for (qsizetype i = 0; i < parameters.size(); ++i)
        if (asksForSecret(parameters.at(i)))
            places.append(u"parameters[%1]: %2"_s.arg(i).arg(parameters.at(i).key));
    return places;
}

Result<Done> checkNoSecret(const QList<Parameter>& parameters, const QString& where)
{
    QStringList places = secretPlaces(parameters);
    if (places.isEmpty())
        return Done{};
    for (QString& place : places)
        place.prepend(where + u'.');
    return secretAsked(places.join(u", "_s));
}

} // namespace hui
