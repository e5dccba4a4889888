// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/CopySender.h"

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/customer/PaperCopyRepository.h"
#include "app/store/Database.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tooMany = 429;
constexpr int firstOfTheirs = 500; // not the fault of what was sent

UplinkRequest carrying(const PaperCopy& copy)
{
    UplinkRequest request;
    request.method = "POST";
    request.path = u"/v1/paper-copies/"_s + idText(copy.id);
    request.body = {{u"picture"_s, QString::fromLatin1(copy.picture.toBase64())}};
    request.key = copy.id;
    request.asOperator = false;
    return request;
}

} // namespace

CopySender::CopySender(
    Store& store, Uplink& uplink, SyncEngine& sync, std::chrono::milliseconds rest)
    : m_store(store)
    , m_uplink(uplink)
    , m_sync(sync)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &CopySender::look);
    connect(&m_sync, &SyncEngine::settled, this, &CopySender::look);
    connect(&m_sync, &SyncEngine::statusChanged, this, [this](const SyncStatus& status) {
        const bool wasUp = std::exchange(m_isUp, isUp(status.link));
        if (m_isUp && !wasUp)
            look();
    });
}

void CopySender::look()
{
    m_lookAgain = m_isBusy;
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_rest.stop();
    const auto next = [](Database& database) {
        return database.transaction([&] { return nextCopyToSend(database); });
    };
    whenDone(m_store.run(next), this, [this](const Result<std::optional<PaperCopy>>& copy) {
        if (copy && *copy)
            return send(**copy);
        m_isBusy = false;
        if (!copy)
            restAWhile();
        else if (m_lookAgain)
            look();
    });
}

void CopySender::send(const PaperCopy& copy)
{
    whenDone(m_uplink.ask(carrying(copy)), this,
        [this, id = copy.id](const Result<UplinkAnswer>& answer) { answered(id, answer); });
}

/// What the platform refuses for good it never takes: it goes, and who asked for it sees that it
/// has not come.
void CopySender::answered(const QUuid& copy, const Result<UplinkAnswer>& answer)
{
    const bool isOver = answer && answer->status != tooMany && answer->status < firstOfTheirs;
    if (!isOver) {
        m_isBusy = false;
        return restAWhile();
    }
    const auto drop = [copy](Database& database) {
        return database.transaction([&] { return PaperCopyRepository(database).drop(copy); });
    };
    whenDone(m_store.run(drop), this,
        [this, copy, isKept = !answer->isProblem()](const Result<Done>& dropped) {
            m_isBusy = false;
            if (!dropped)
                return restAWhile(); // sent again, and kept once
            if (isKept)
                Q_EMIT sent(copy);
            look();
        });
}

void CopySender::restAWhile()
{
    m_rest.start();
}

} // namespace hui
