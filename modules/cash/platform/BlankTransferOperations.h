// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::cash {

/// `blank.send`, `blank.receive`, `blank.refuse`, `blank.take_back`: a range of controlled blank
/// forms from one box in use to another, two-sided as cash is. In between it is in neither, off the
/// balance sheet in "off:blank_in_transit:<branch>". What leaves the vault is signed by a second
/// person. A range of which one number is not in the box is refused.
QList<server::OperationKind> blankTransferOperations();

} // namespace hui::cash
