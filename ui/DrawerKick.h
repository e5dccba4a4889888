// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace hui {

class Printing;

/// Cash was taken or is to be handed out: the drawer that hangs on the receipt printer springs
/// open. Nothing waits for it, and nothing is said when it stays shut or `printing` is nothing: the
/// cash is recorded already, and the drawer has a key.
void kickDrawer(Printing* printing);

} // namespace hui
