// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Uploads.h"

#include <QJsonObject>

namespace hui {
class JsonReader;
}

namespace hui::server {

/// The envelope of an item of a batch; its body is read by the kind.
Upload readUpload(JsonReader& reader, const Caller& caller);

/// A stored operation as the desk sent it, member for member.
QJsonObject itemOf(const InboxRow& row);

/// What became of an item, as the desk is told.
QJsonObject toJson(const ItemResult& item);

} // namespace hui::server
