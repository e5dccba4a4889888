// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/Command.h"

namespace hui {

/// `journal salvage --data-dir DIR --output DIR`: a new data folder with the identity of the old
/// one and a journal of everything that could be recovered. Works on copies; the old folder stays
/// as it is, for whoever looks into what happened.
Exit runSalvage(const Terminal& terminal, const Command& command, const QStringList& arguments);

} // namespace hui
