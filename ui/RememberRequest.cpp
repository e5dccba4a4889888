// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RememberRequest.h"

#include "app/approval/Approval.h"
#include "app/core/Clock.h"
#include "app/store/Store.h"
#include "app/till/OpenRequestRepository.h"
#include "ui/RemoteWait.h"

namespace hui {

namespace {

/// How a request stands, as far as leaving is concerned.
struct Standing {
    bool isOpen;
    QDateTime until;

    friend bool operator==(const Standing&, const Standing&) = default;
};

} // namespace

void rememberRequest(
    RemoteWait& wait, Store& store, const Clock& clock, const ApprovalRequest& request)
{
    const auto write = [&store, operation = request.operation, maker = request.maker.operatorId,
                           title = request.title](const Standing& now) {
        store.run([now, operation, maker, title](Database& database) {
            OpenRequestRepository requests(database);
            return now.isOpen ? requests.keep({operation, maker, title, now.until})
                              : requests.drop(operation);
        });
    };
    const Standing first{true, clock.nowUtc().addSecs(OpenRequest::unansweredSeconds)};
    write(first);
    QObject::connect(&wait, &RemoteWait::stands, &wait,
        [write, first, last = first](bool isOpen, const QDateTime& until) mutable {
            const Standing now{isOpen, until.isValid() ? until : first.until};
            if (now == last)
                return;
            last = now;
            write(now);
        });
}

} // namespace hui
