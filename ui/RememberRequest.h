// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace hui {

struct ApprovalRequest;
class Clock;
class RemoteWait;
class Store;

/// Keeps in the store that a request waits, until the platform says that it does no longer: nobody
/// leaves it behind, also after a restart. One that was withdrawn without the line stays: the
/// platform has not heard of it.
void rememberRequest(
    RemoteWait& wait, Store& store, const Clock& clock, const ApprovalRequest& request);

} // namespace hui
