// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/RequestState.h"

#include "app/core/Assert.h"

#include <QCoreApplication>

namespace hui {

QString nameOf(RequestState state)
{
    switch (state) {
    case RequestState::Waiting: return QStringLiteral("waiting");
    case RequestState::Approved: return QStringLiteral("approved");
    case RequestState::Rejected: return QStringLiteral("rejected");
    case RequestState::Cancelled: return QStringLiteral("cancelled");
    case RequestState::Expired: return QStringLiteral("expired");
    }
    return {};
}

std::optional<RequestState> requestStateOf(QStringView name)
{
    for (const RequestState state : {RequestState::Waiting, RequestState::Approved,
             RequestState::Rejected, RequestState::Cancelled, RequestState::Expired})
        if (nameOf(state) == name)
            return state;
    return std::nullopt;
}

Result<RequestState> next(RequestState state, RequestEvent event)
{
    if (state != RequestState::Waiting)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This request has been decided already."), nameOf(state));
    switch (event) {
    case RequestEvent::Approve: return RequestState::Approved;
    case RequestEvent::Reject: return RequestState::Rejected;
    case RequestEvent::Cancel:
    case RequestEvent::Replace: return RequestState::Cancelled;
    case RequestEvent::Expire: return RequestState::Expired;
    }
    HUI_ASSERT(false);
    return state;
}

} // namespace hui
