// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace hui {

/// How we stand with the central platform.
enum class Link { Offline, Connecting, Idle, Sending };

/// Whether the platform answers, as far as is known. A line that is being tried again is still
/// down: what is done meanwhile is done without it.
bool isUp(Link link);

/// What can happen to the link.
enum class LinkEvent { Wanted, Reached, Lost, Queued, Drained };

/// The whole life of the link, as a pure function: the same state and event always give the same
/// next state. SyncEngine only carries out what this says.
Link next(Link link, LinkEvent event);

} // namespace hui
