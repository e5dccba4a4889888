// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/CopySender.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/PaperCopyRepository.h"
#include "app/store/Database.h"
#include "app/store/Store.h"
#include "app/sync/Log.h"
#include "app/sync/NoticeRepository.h"
#include "app/sync/Passing.h"
#include "app/sync/SyncEngine.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// Whether the platform never takes this copy, whatever happens. Somewhere on the way to a platform
/// a 404 can come of many things: only the one that speaks of the copy does.
bool isFinal(const UplinkAnswer& answer)
{
    constexpr int firstOfTheirs = 500; // not the fault of what was sent
    constexpr int notFound = 404;
    if (!answer.isProblem() || answer.status >= firstOfTheirs || isPassing(answer.status))
        return false;
    return answer.status != notFound || answer.code() == u"copy_unknown";
}

} // namespace

Result<Done> dropRefusedCopy(Database& database, const QUuid& copy, const QString& why)
{
    PaperCopyRepository copies(database);
    const auto operation = copies.operationOf(copy);
    if (!operation)
        return std::unexpected(operation.error());
    if (operation->isNull())
        return Done{}; // gone already
    const QString code = operation->toString(QUuid::Id128).right(8).toUpper();
    const auto told = NoticeRepository(database).apply({u"notice"_s, u"copy-"_s + idText(copy),
        false,
        {{u"at"_s, timestampToJson(database.clock().nowUtc())},
            {u"text"_s,
                u"业务 %1 所附的证件影印件平台未收（%2）。业务已入账，请联系科技人员。"_s.arg(
                    code, why)},
            {u"text_en"_s,
                u"The platform did not take the copy of a paper of operation %1 (%2). The operation"
                " is booked. Call IT."_s.arg(code, why)}}});
    return told ? copies.drop(copy) : told;
}

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

/// What the platform refuses for good it never takes: it goes. What it refuses for now waits here.
void CopySender::answered(const QUuid& copy, const Result<UplinkAnswer>& answer)
{
    const bool isOver = answer && (!answer->isProblem() || isFinal(*answer));
    if (!isOver) {
        m_isBusy = false;
        return restAWhile();
    }
    if (answer->isProblem())
        qCWarning(syncLog).noquote() << "a copy is refused:" << idText(copy) << answer->code();
    const auto drop
        = [copy, isTaken = !answer->isProblem(), why = answer->code()](Database& database) {
              return database.transaction([&] {
                  return isTaken ? PaperCopyRepository(database).drop(copy)
                                 : dropRefusedCopy(database, copy, why);
              });
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
