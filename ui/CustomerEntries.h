// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"
#include "app/customer/Customer.h"

namespace hui {

/// Whether a form asks for something the record of a person knows: a telephone number, the number
/// of a resident ID card.
bool asksForPerson(const QList<Parameter>& parameters);

/// What the record of the one who stands at the counter fills in, by the key of the parameter.
QMap<QString, QString> entriesFor(const QList<Parameter>& parameters, const Customer& record);

} // namespace hui
