// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// The bodies of the wire: what is taken has one meaning, and no reader of a field is upset by it.

#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "tests/fuzz/Fuzz.h"

#include <QJsonDocument>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

void checkOneMeaning(const QByteArray& input, const QJsonObject& read)
{
    const QByteArray canonical = canonicalJson(read);
    const Result<QJsonObject> again = parseStrict(canonical, {.maxBytes = 8 * 256 * 1024});
    HUI_ASSERT(again && *again == read && canonicalJson(*again) == canonical);
    // Qt's lenient parser must see the same object in what the strict one takes.
    HUI_ASSERT(QJsonDocument::fromJson(input).object() == read);
}

/// Every kind of field, each under a name of its own, as the seeds have them.
void readFields(JsonReader& reader)
{
    const std::optional<QString> line = reader.optionalString("s"_L1, 20);
    HUI_ASSERT(!line || (line->size() <= 20 && !line->contains(u'\n')));
    const std::optional<qint64> integer = reader.optionalInteger("i"_L1, -5, 5);
    HUI_ASSERT(!integer || (*integer >= -5 && *integer <= 5));
    const std::optional<QUuid> uuid = reader.optionalUuid("u"_L1);
    HUI_ASSERT(!uuid || !uuid->isNull() || !reader.finish());
    const std::optional<QDate> date = reader.optionalDate("d"_L1);
    HUI_ASSERT(!date || date->isValid() || !reader.finish());
    const std::optional<QDateTime> instant = reader.optionalTimestamp("t"_L1);
    HUI_ASSERT(!instant || instant->isValid() || !reader.finish());
    reader.optionalMoney("m"_L1);
    reader.optionalBoolean("b"_L1);
    if (reader.isPresent("x"_L1))
        reader.text("x"_L1, 40);
    if (reader.isPresent("a"_L1))
        reader.strings("a"_L1, 4, 8);
    reader.optionalObject("o"_L1, [](JsonReader& inner) { return inner.optionalMoney("m"_L1); });
    if (reader.isPresent("l"_L1))
        reader.list("l"_L1, 4, [](JsonReader& inner) { return inner.optionalInteger("i"_L1); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* bytes, size_t size)
{
    const QByteArray input = fuzz::inputOf(bytes, size);
    const Result<QJsonObject> read = parseStrict(input);
    if (!read) {
        HUI_ASSERT(read.error().kind == Error::Kind::Protocol && !read.error().detail.isEmpty());
        return 0;
    }
    checkOneMeaning(input, *read);
    JsonReader reader(*read);
    readFields(reader);
    const Result<Done> finished = reader.finish();
    HUI_ASSERT(finished || finished.error().kind == Error::Kind::Protocol);
    return 0;
}
