// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/OperationEndpoints.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/server/Changes.h"
#include "app/server/DeviceAnchors.h"
#include "app/server/OperationHistory.h"
#include "app/server/OperationWire.h"
#include "app/server/Problems.h"
#include "app/server/Uploads.h"
#include "app/store/Database.h"

#include <QCryptographicHash>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchItems = 50;
constexpr qsizetype batchBytes = 256 * 1024;

/// The head that goes with a batch.
DeviceAnchor readAnchor(JsonReader& reader)
{
    DeviceAnchor anchor;
    anchor.sequence = reader.integer("seq"_L1, 1);
    anchor.head = QByteArray::fromHex(reader.string("head"_L1, 64, 64).toLatin1());
    anchor.deviceSignature = reader.string("signature"_L1, 128, 1).toLatin1();
    if (anchor.sequence > 0 && anchor.head.size() != 32)
        reader.refuse("head"_L1, QT_TRANSLATE_NOOP("Error", "A hash is 32 bytes in hex."));
    return anchor;
}

ItemResult told(const QUuid& id, ItemResult::Status status, const Problem& why)
{
    return {id, status, {}, why.code, why.textZh, why.textEn, 0, false, {}};
}

/// The batches of the desks.
class Batch {
public:
    Batch(const Uploads& uploads, const SigningKey& key, Context& context, const Request& request)
        : m_uploads(uploads)
        , m_key(key)
        , m_context(context)
        , m_request(request)
        , m_caller(request.caller)
    {
    }

    Response answer(const QJsonObject& body)
    {
        JsonReader reader(body);
        const QJsonArray items = reader.array("items"_L1, batchItems);
        const auto anchor = reader.optionalObject("anchor"_L1, readAnchor);
        if (const auto read = reader.finish(); !read)
            return toResponse(malformed(read.error()));
        if (canonicalJson(body).size() > batchBytes)
            return toResponse(problem("batch_too_large"));
        if (anchor)
            if (const auto taken = takeHead(*anchor); !taken)
                return toResponse(taken.error());
        for (qsizetype i = 0; i < items.size(); ++i)
            if (const auto taken = take(items.at(i), u"items[%1]"_s.arg(i)); !taken)
                return toResponse(malformed(taken.error()));
        return summary();
    }

private:
    /// Takes the head first: nothing of a forked journal is booked.
    Result<Done> takeHead(const DeviceAnchor& anchor)
    {
        const auto answer = takeAnchor(m_context, m_request, anchor, m_key);
        if (!answer)
            return std::unexpected(answer.error());
        m_frozen = answer->forked;
        m_counterSignature = answer->counterSignature;
        return Done{};
    }

    /// Takes one item. An Error when it cannot even be named: the whole batch is refused then,
    /// and sent again what was booked before answers itself.
    Result<Done> take(const QJsonValue& item, const QString& path)
    {
        JsonReader named(item.toObject(), path);
        const QUuid id = named.uuid("op_id"_L1);
        if (id.isNull())
            return std::unexpected(named.finish().error());
        m_items.append(toJson(outcomeOf(id, item.toObject(), path)));
        return Done{};
    }

    ItemResult outcomeOf(const QUuid& id, const QJsonObject& item, const QString& path)
    {
        if (m_frozen)
            return told(id, ItemResult::Status::Conflict, problem("device_frozen"));
        JsonReader reader(item, path);
        Upload upload = readUpload(reader, m_caller);
        if (const auto read = reader.finish(); !read) {
            ItemResult wrong = told(id, ItemResult::Status::Invalid, malformed(read.error()));
            wrong.textEn += u" (%1)"_s.arg(read.error().detail);
            return wrong;
        }
        if (upload.operation.branch != m_caller.branch)
            return told(id, ItemResult::Status::Invalid, problem("branch_mismatch"));
        upload.fingerprint
            = QCryptographicHash::hash(canonicalJson(item), QCryptographicHash::Sha256);
        const ItemResult made = m_uploads.take(m_context, upload);
        m_frozen = made.code == u"fork";
        return made;
    }

    Response summary()
    {
        const auto epoch = epochOf(m_context.database);
        if (!epoch)
            return toResponse(epoch.error());
        const auto contiguous = Inbox(m_context.database).contiguous(m_caller.deviceId);
        if (!contiguous)
            return toResponse(contiguous.error());
        QJsonObject body{{u"items"_s, m_items},
            {u"server_time"_s, timestampToJson(m_context.clock.nowUtc())}, {u"epoch"_s, *epoch},
            {u"contiguous_seq"_s, *contiguous}};
        if (!m_counterSignature.isEmpty()) {
            body.insert(u"anchor_sig"_s, QString::fromLatin1(m_counterSignature));
            body.insert(u"anchor_key"_s, QString::fromLatin1(m_key.toDer().toBase64()));
        }
        return {200, body};
    }

    const Uploads& m_uploads;
    const SigningKey& m_key;
    Context& m_context;
    const Request& m_request;
    const Caller m_caller;
    QJsonArray m_items;
    QByteArray m_counterSignature;
    bool m_frozen = false;
};

Response unknown(Context& context, const Request& request)
{
    const Result<qint64> watermark = Inbox(context.database).watermark(request.caller.deviceId);
    if (!watermark)
        return toResponse(watermark.error());
    Response response = toResponse(problem("unknown_operation"));
    response.body.insert(u"server_time"_s, timestampToJson(context.clock.nowUtc()));
    response.body.insert(u"watermark_seq"_s, *watermark);
    return response;
}

Response status(const Uploads& uploads, Context& context, const Request& request)
{
    const QUuid id = QUuid::fromString(request.parameters.value(u"opId"_s));
    const auto outcome = uploads.outcomeOf(context, id, request.caller.deviceId);
    if (!outcome)
        return toResponse(outcome.error());
    return *outcome ? Response{200, toJson(**outcome)} : unknown(context, request);
}

} // namespace

void addOperationRoutes(Router& router, const QList<OperationKind>& kinds, const SigningKey& key)
{
    const auto uploads = std::make_shared<const Uploads>(kinds);
    router.add("POST", u"/v1/operations:batch"_s, Access::Device,
        [uploads, key](Context& context, const Request& request) {
            return Batch(*uploads, key, context, request).answer(request.body);
        });
    router.add("GET", u"/v1/operations"_s, Access::Device, ownHistory);
    router.add("GET", u"/v1/operations/{opId}"_s, Access::Device,
        [uploads](Context& context, const Request& request) {
            return status(*uploads, context, request);
        });
}

} // namespace hui::server
