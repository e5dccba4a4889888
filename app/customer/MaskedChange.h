// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

namespace hui {

/// Two values as they are shown beside each other.
struct MaskedChange {
    QString before;
    QString after;

    friend bool operator==(const MaskedChange&, const MaskedChange&) = default;
};

/// A change as whoever signs it has to see it: what differs is in clear, and of what is the same so
/// much as masked() shows of either value. So two values that differ never look the same. Empty
/// stays empty, and all of the other value is in clear then. Values of one length are compared
/// place by place, others after what they begin and before what they end with alike.
MaskedChange maskedChange(CustomerField field, const QString& before, const QString& after);

/// The same of the number of a document.
MaskedChange maskedNumberChange(const Certificate& before, const Certificate& after);

} // namespace hui
