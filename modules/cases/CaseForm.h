// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"

#include <QMap>

namespace hui::cases {

/// What every case asks for, whatever its kind of need: how to reach the customer, the day they
/// wish, what it is about. The same parameters make the form of the desk and that of the phone.
QList<Parameter> caseForm();

/// What was filled in as it is shown: masked by the parameters' rules; keys that the form does not
/// know are hidden whole. In the order of the form.
QList<QPair<LocalText, QString>> shownEntries(const QMap<QString, QString>& entries);

} // namespace hui::cases
