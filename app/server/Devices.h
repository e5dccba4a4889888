// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Lookups.h"

namespace hui::server {

/// A registered desk. Frozen: it has shown signs of a copied disk; revoked: it may never return
/// under its certificate.
struct Device {
    enum class Status { Active, Revoked, Frozen };
    QString id; ///< "SZ-QYL-02"
    QString branch;
    Status status = Status::Active;
    QByteArray thumbprint; ///< of its certificate, SHA-256 hex; empty before enrolment
};

/// The tables `device` and `enrolment_code`: the only place with their SQL.
class Devices {
public:
    explicit Devices(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<Device>> byId(const QString& id) const;
    Result<std::optional<Device>> byThumbprint(const QByteArray& thumbprint) const;

    /// The desks of a branch, by their ids.
    Result<QList<Device>> ofBranch(const QString& branch) const;

    /// Registers a desk that is to be enrolled; a known one stays as it is.
    Result<Done> add(const QString& id, const QString& branch);

    Result<Done> setStatus(const QString& id, Device::Status status);

private:
    Result<QList<Device>> where(const QString& condition, const QVariant& value) const;
    Result<std::optional<Device>> one(const QString& condition, const QVariant& value) const;

    Database& m_database;
};

/// A code with which a registered desk can enrol once within 15 minutes: "7K3M-Q2XR-…", 80 bits,
/// stored hashed. Refused for a desk that is not registered.
Result<QString> newEnrolmentCode(Context& context, const QString& deviceId);

/// Uses up an enrolment code. `certify` makes the desk's certificate and gives its thumbprint; the
/// code is used up and the thumbprint stored together or not at all. Nothing when the code is
/// wrong, used or too old. The desk is active afterwards, and its former certificate unknown.
Result<std::optional<Device>> enrolDevice(Context& context, const QString& code,
    const std::function<Result<QByteArray>(const Device&)>& certify);

/// The transport's questions, answered from these tables.
Lookups applicationLookups();

} // namespace hui::server
