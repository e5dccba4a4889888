// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/OperationWire.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ItemResult::Status status)
{
    switch (status) {
    case ItemResult::Status::Accepted: return u"accepted"_s;
    case ItemResult::Status::Rejected: return u"rejected"_s;
    case ItemResult::Status::Pending: return u"pending"_s;
    case ItemResult::Status::Conflict: return u"conflict"_s;
    case ItemResult::Status::Invalid: return u"invalid"_s;
    }
    return {};
}

} // namespace

QJsonObject toJson(const ItemResult& item)
{
    return {{u"op_id"_s, idText(item.id)}, {u"status"_s, nameOf(item.status)},
        {u"server_ref"_s, item.serverRef}, {u"code"_s, item.code}, {u"text_zh"_s, item.textZh},
        {u"text_en"_s, item.textEn}, {u"retry_after"_s, item.retryAfterSeconds},
        {u"replayed"_s, item.replayed}, {u"result"_s, item.result}};
}

Upload readUpload(JsonReader& reader, const Caller& caller)
{
    Upload upload;
    UploadedOperation& operation = upload.operation;
    operation.id = reader.uuid("op_id"_L1);
    operation.deviceSequence = reader.integer("device_seq"_L1, 1);
    operation.kind = reader.string("kind"_L1, 64, 1);
    operation.operatorId = reader.string("operator"_L1, 20, 1);
    operation.branch = reader.string("branch"_L1, 20, 1);
    operation.till = reader.string("till"_L1, 10);
    operation.businessDate = reader.date("business_date"_L1);
    operation.at = reader.timestamp("at"_L1);
    operation.amount = reader.optionalMoney("amount"_L1);
    upload.dependsOn = reader.optionalUuid("depends_on"_L1);
    operation.body = reader.object("body"_L1);
    operation.deviceId = caller.deviceId;
    if (operation.amount && operation.amount->minor() < 0)
        reader.refuse("amount"_L1, QT_TRANSLATE_NOOP("Error", "An amount is never negative."));
    return upload;
}

QJsonObject itemOf(const InboxRow& row)
{
    const UploadedOperation& operation = row.operation;
    QJsonObject item{{u"op_id"_s, idText(operation.id)},
        {u"device_seq"_s, operation.deviceSequence}, {u"kind"_s, operation.kind},
        {u"operator"_s, operation.operatorId}, {u"branch"_s, operation.branch},
        {u"till"_s, operation.till},
        {u"business_date"_s, operation.businessDate.toString(Qt::ISODate)},
        {u"at"_s, timestampToJson(operation.at)}, {u"body"_s, operation.body}};
    if (operation.amount)
        item.insert(u"amount"_s, moneyToJson(*operation.amount));
    if (row.dependsOn)
        item.insert(u"depends_on"_s, idText(*row.dependsOn));
    return item;
}

} // namespace hui::server
