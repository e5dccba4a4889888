// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"
#include "app/core/Result.h"

namespace hui {

/// Whether a parameter asks for a secret of a customer, by its key or by one of its labels
/// (app/core/SecretWords.h). A desk draws no such field and takes nothing for it; a platform
/// refuses the definition.
bool asksForSecret(const Parameter& parameter);

/// Those of a form that do, in their order, and those that do not.
QList<Parameter> secretsAmong(const QList<Parameter>& parameters);
QList<Parameter> withoutSecrets(const QList<Parameter>& parameters);

/// Place and key of each that does: "parameters[1]: pay_pin".
QStringList secretPlaces(const QList<Parameter>& parameters);

/// Refused when one of them asks for a secret; the detail is `where` with the place and the key of
/// each that does: "320500-water-1.parameters[1]: pay_pin, 320500-water-1.parameters[2]: cvv".
Result<Done> checkNoSecret(const QList<Parameter>& parameters, const QString& where);

} // namespace hui
