// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/Result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QSet>
#include <QUuid>

#include <limits>
#include <memory>
#include <optional>

namespace hui {

/// Reads the fields of a wire object one by one and keeps the first fault, so that a wire
/// function is a list of fields with one question at its end:
///
///     JsonReader reader(object);
///     const Request request{reader.uuid("op_id"_L1), reader.money("amount"_L1)};
///     if (const auto read = reader.finish(); !read)
///         return std::unexpected(read.error());
///
/// After a fault every function returns an empty value. finish() also refuses fields nobody
/// asked for. An `optional…` field may be absent or null. Faults are of Kind::Protocol and carry
/// the path of the field, "items[3].amount.minor". Single threaded.
class JsonReader {
public:
    /// `path` stands before every path reported: "items[3]".
    explicit JsonReader(QJsonObject object, QString path = {});

    /// One line of at most `maxLength` UTF-16 units; no control characters, no bidi overrides.
    QString string(QLatin1StringView key, qsizetype maxLength, qsizetype minLength = 0);
    std::optional<QString> optionalString(QLatin1StringView key, qsizetype maxLength);
    /// As string(), but line ends and tabs are allowed: PEM, remarks of several lines.
    QString text(QLatin1StringView key, qsizetype maxLength);
    qint64 integer(QLatin1StringView key, qint64 min = std::numeric_limits<qint64>::min(),
        qint64 max = std::numeric_limits<qint64>::max());
    std::optional<qint64> optionalInteger(QLatin1StringView key,
        qint64 min = std::numeric_limits<qint64>::min(),
        qint64 max = std::numeric_limits<qint64>::max());
    bool boolean(QLatin1StringView key);
    std::optional<bool> optionalBoolean(QLatin1StringView key);
    /// 36 lower-case characters, not the null UUID.
    QUuid uuid(QLatin1StringView key);
    std::optional<QUuid> optionalUuid(QLatin1StringView key);
    /// "2026-03-18".
    QDate date(QLatin1StringView key);
    std::optional<QDate> optionalDate(QLatin1StringView key);
    /// "2026-03-18T02:43:00.000Z": UTC, milliseconds.
    QDateTime timestamp(QLatin1StringView key);
    std::optional<QDateTime> optionalTimestamp(QLatin1StringView key);
    /// {"minor": 18740, "currency": "CNY"} and nothing else; negative amounts are amounts.
    Money money(QLatin1StringView key);
    std::optional<Money> optionalMoney(QLatin1StringView key);
    /// An object or an array as it is; its fields are not looked at.
    QJsonObject object(QLatin1StringView key);
    std::optional<QJsonObject> optionalObject(QLatin1StringView key);
    QJsonArray array(QLatin1StringView key, qsizetype maxItems);

    /// What `read(JsonReader&)` makes of the object under `key`; unknown fields in it are faults.
    template <class Read>
    auto object(QLatin1StringView key, Read read)
    {
        JsonReader inner = child(object(key), pathOf(key));
        auto made = read(inner);
        inner.refuseUnknown();
        return made;
    }

    template <class Read>
    auto optionalObject(QLatin1StringView key, Read read)
    {
        std::optional<decltype(read(*this))> made;
        m_seen.insert(QString(key));
        if (isPresent(key))
            made = object(key, read);
        return made;
    }

    /// What `read(JsonReader&)` makes of each object of the array under `key`.
    template <class Read>
    auto list(QLatin1StringView key, qsizetype maxItems, Read read)
    {
        QList<decltype(read(*this))> made;
        const QJsonArray items = array(key, maxItems);
        for (qsizetype i = 0; i < items.size() && !*m_fault; ++i) {
            const QString path = pathOf(key) + u'[' + QString::number(i) + u']';
            if (!items.at(i).isObject())
                fail(notAnObject(), path);
            JsonReader inner = child(items.at(i).toObject(), path);
            made.append(read(inner));
            inner.refuseUnknown();
        }
        return made;
    }

    /// One line texts of an array.
    QStringList strings(QLatin1StringView key, qsizetype maxItems, qsizetype maxLength);

    bool isPresent(QLatin1StringView key) const;

    /// Records a fault of the field that this class cannot know: a value outside the contract.
    void refuse(QLatin1StringView key, const char* text);

    /// Done when every field was as asked for and there was no other; else the first fault.
    Result<Done> finish();

private:
    JsonReader(QJsonObject object, QString path, std::shared_ptr<std::optional<Error>> fault);
    JsonReader child(QJsonObject object, QString path) const;
    QJsonValue take(QLatin1StringView key, QJsonValue::Type type, const char* otherwise);
    QString line(QLatin1StringView key, qsizetype maxLength, bool severalLines);
    QString pathOf(QLatin1StringView key) const;
    void fail(const char* text, const QString& path);
    void refuseUnknown();
    static const char* notAnObject();

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_seen;
    std::shared_ptr<std::optional<Error>> m_fault; // shared by the readers of one message
};

/// {"minor": 18740, "currency": "CNY"}, as JsonReader::money() reads it.
QJsonObject moneyToJson(Money money);

/// "2026-03-18T02:43:00.000Z", as JsonReader::timestamp() reads it.
QString timestampToJson(const QDateTime& time);

} // namespace hui
