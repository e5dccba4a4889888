// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/Link.h"

namespace hui {

bool isUp(Link link)
{
    switch (link) {
    case Link::Idle:
    case Link::Sending: return true;
    case Link::Offline:
    case Link::Connecting: break;
    }
    return false;
}

Link next(Link link, LinkEvent event)
{
    switch (event) {
    case LinkEvent::Lost: return Link::Offline;
    case LinkEvent::Wanted: return link == Link::Offline ? Link::Connecting : link;
    case LinkEvent::Reached: return link == Link::Connecting ? Link::Idle : link;
    case LinkEvent::Queued: return link == Link::Idle ? Link::Sending : link;
    case LinkEvent::Drained: return link == Link::Sending ? Link::Idle : link;
    }
    return link;
}

} // namespace hui
