// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace hui {

/// Keeps what is in memory in memory: no core dumps, no attaching by another process of the same
/// user (Linux: RLIMIT_CORE 0 and PR_SET_DUMPABLE 0), files made from now on are ours alone
/// (umask 077). Called first thing in main().
void hardenProcess();

} // namespace hui
