// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace hui {

/// The four flows that whatever is sold or served runs through: "pay", "book", "enquire", "apply".
/// A need of the catalogue has one (Need::flow), and what a case is for is one (Case::act).
const QStringList& serviceFlows();

} // namespace hui
