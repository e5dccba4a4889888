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

/// Under which key the biller of a case stands that is a bill, by its id in the catalogue.
QString billerKey();

/// With what the page of payments is opened for such a case: "biller.320500-water-1/3205018642",
/// as far as it is known; empty when nothing is.
QString paymentOf(const QMap<QString, QString>& entries);

} // namespace hui::cases
