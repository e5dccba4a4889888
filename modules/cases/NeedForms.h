// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"
#include "app/core/Result.h"

#include <QByteArray>
#include <QMap>

namespace hui::cases {

/// The forms of kinds of need, by kind ("P-034").
using NeedForms = QMap<QString, QList<Parameter>>;

/// Reads resources/catalogue/need_forms.json; strict. Fields that ask for secrets are read, too:
/// the desk says that it does not ask for them.
Result<NeedForms> needFormsFromJson(const QByteArray& json);

/// Those of the program.
const NeedForms& needForms();

/// Refused when a field asks for a secret of the customer; the detail names kind and field:
/// "P-034.parameters[1]: pay_pin". A platform does not start with such a form.
Result<Done> checkNeedForms(const NeedForms& forms);

} // namespace hui::cases
