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

Result<Done> checkNoSecret(const QList<Parameter>& parameters, const QString& where)
{
    for (qsizetype i = 0; i < parameters.size(); ++i)
        if (asksForSecret(parameters.at(i)))
            return secretAsked(
                u"%1.parameters[%2]: %3"_s.arg(where).arg(i).arg(parameters.at(i).key));
    return Done{};
}

} // namespace hui
