// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace hui {
struct Customer;
}

namespace hui::customers {

/// Whose record it is, as far as a second person has to see.
QList<std::pair<QString, QString>> recordFacts(const Customer& record);

} // namespace hui::customers
