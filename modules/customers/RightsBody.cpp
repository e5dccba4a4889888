// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/RightsBody.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

QJsonObject toJson(const RightsBody& body)
{
    return {{u"customer"_s, idText(body.customer)}, {u"reason"_s, body.reason},
        {u"approval"_s, body.approval}};
}

Result<RightsBody> rightsBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"body"_s);
    const RightsBody body{reader.uuid("customer"_L1), reader.string("reason"_L1, 100, 1),
        reader.object("approval"_L1)};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return body;
}

} // namespace hui::customers
